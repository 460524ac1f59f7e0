/* Runs the dashboard items of a page: each is an AMD module whose constructor gets the API and options. */
(function () {
  'use strict';
  var $ = window.jQuery;

  function text(name) { return document.getElementById('dashboard').dataset[name]; }

  function Gadget(frame) {
    this.frame = frame;
    this.content = frame.querySelector('.dashboard-item-content');
    this.id = frame.dataset.gadgetId;
    this.preferences = JSON.parse(frame.dataset.preferences);
    this.listeners = {};
    this.serverSide = this.content.innerHTML;
  }

  Gadget.prototype.fire = function (event) {
    (this.listeners[event] || []).slice().forEach(function (listener) {
      if (listener.once) this.listeners[event].splice(this.listeners[event].indexOf(listener), 1);
      listener.call();
    }, this);
  };

  Gadget.prototype.listen = function (event, call, once) {
    (this.listeners[event] = this.listeners[event] || []).push({ call: call, once: once });
  };

  Gadget.prototype.api = function () {
    var self = this;
    return {
      getGadgetId: function () { return self.id; },
      getPreferences: function () { return Object.assign({}, self.preferences); },
      getTitle: function () { return self.frame.querySelector('.dashboard-item-title').textContent; },
      setTitle: function (title) { self.frame.querySelector('.dashboard-item-title').textContent = title; },
      isEditable: function () { return self.frame.dataset.editable === 'true'; },
      savePreferences: function (preferences) { return self.save(preferences); },
      closeEdit: function () { self.show(); },
      resize: function () { },
      forceLayoutRefresh: function () { },
      showLoadingBar: function () {
        if (!self.content.querySelector('.jira-loading')) self.content.insertAdjacentHTML('afterbegin', '<div class="jira-loading"></div>');
      },
      hideLoadingBar: function () {
        var bar = self.content.querySelector('.jira-loading');
        if (bar) bar.remove();
      },
      initRefresh: function (preferences, call) {
        var minutes = Number(preferences.refresh);
        if (minutes > 0 && call) window.setInterval(call, minutes * 60000);
        self.refresh = call;
      },
      on: function (event, call) { self.listen(event, call, false); },
      once: function (event, call) { self.listen(event, call, true); },
      off: function (event) { delete self.listeners[event]; }
    };
  };

  Gadget.prototype.save = function (preferences) {
    var self = this;
    // As in Jira only texts are kept.
    var texts = {};
    Object.keys(preferences).forEach(function (name) { texts[name] = preferences[name] === null || preferences[name] === undefined ? '' : String(preferences[name]); });
    return $.ajax({
      url: AJS.contextPath() + '/rest/dashboards/1.0/' + text('dashboardId') + '/gadget/' + self.id + '/prefs',
      type: 'PUT', contentType: 'application/json', data: JSON.stringify(texts)
    }).done(function (stored) {
      self.preferences = stored;
      self.show();
    });
  };

  Gadget.prototype.start = function () {
    try {
      var Module = window.require(this.frame.dataset.amdModule);
      this.item = new Module(this.api(), { id: this.id });
    } catch (problem) {
      this.fail(problem);
      return;
    }
    if (this.frame.dataset.configurable === 'true' && Object.keys(this.preferences).length === 0 && this.item.renderEdit) this.edit();
    else this.show();
  };

  Gadget.prototype.run = function (method) {
    this.content.innerHTML = this.serverSide;
    try {
      this.item[method]($(this.content), Object.assign({}, this.preferences));
      this.fire('afterRender');
    } catch (problem) {
      this.fail(problem);
    }
  };

  Gadget.prototype.show = function () { this.run('render'); };

  Gadget.prototype.edit = function () { if (this.item && this.item.renderEdit) this.run('renderEdit'); };

  Gadget.prototype.fail = function (problem) {
    var box = document.createElement('div');
    box.className = 'aui-message aui-message-error';
    box.textContent = text('failed').replace('{0}', problem.message);
    this.content.replaceChildren(box);
    if (window.console) console.error(problem);
  };

  function wire(gadget) {
    gadget.frame.querySelectorAll('[data-gadget-action]').forEach(function (button) {
      button.addEventListener('click', function (event) {
        var action = button.dataset.gadgetAction;
        if (action === 'remove') return;
        event.preventDefault();
        if (action === 'configure') gadget.edit();
        else if (gadget.refresh) gadget.refresh();
        else gadget.show();
      });
    });
  }

  document.addEventListener('DOMContentLoaded', function () {
    document.querySelectorAll('.dashboard-item-frame').forEach(function (frame) {
      var gadget = new Gadget(frame);
      wire(gadget);
      if (frame.dataset.amdModule) gadget.start();
    });
    var add = document.getElementById('add-gadget');
    if (add) add.addEventListener('click', function () { AJS.dialog2('#gadget-dialog').show(); });
    var close = document.getElementById('gadget-dialog-close');
    if (close) close.addEventListener('click', function () { AJS.dialog2('#gadget-dialog').hide(); });
  });
})();
