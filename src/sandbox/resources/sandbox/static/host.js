/* What a product's pages give to scripts besides jQuery and AUI. Loaded after AUI: AUI's own wrapper would hand itself to an AMD loader otherwise. */
(function () {
  'use strict';
  var metas = {};
  document.querySelectorAll('meta[name^="ajs-"]').forEach(function (meta) {
    metas[meta.getAttribute('name').substring(4)] = meta.getAttribute('content');
  });

  // AUI leaves a module object whose properties cannot be added to: a copy can be completed.
  var AJS = {};
  Object.keys(window.AJS).forEach(function (name) { AJS[name] = window.AJS[name]; });
  window.AJS = AJS;
  AJS.$ = window.jQuery;
  AJS.contextPath = function () { return metas['context-path'] || ''; };
  AJS.Meta = {
    get: function (name) { return metas[name]; },
    getBoolean: function (name) { return metas[name] === 'true'; },
    getNumber: function (name) { return metas[name] === undefined ? undefined : Number(metas[name]); },
    set: function (name, value) { metas[name] = String(value); },
    getAllAsMap: function () { return Object.assign({}, metas); }
  };
  AJS.I18n = AJS.I18n || {};
  // The product replaces calls with a literal key when it serves the file; what gets here was not replaced.
  var words = { 'aui.words.more': ['More', '更多'], 'aui.words.close': ['Close', '关闭'] };
  AJS.I18n.getText = function (key) { return words[key] ? words[key][document.documentElement.lang.indexOf('zh') === 0 ? 1 : 0] : key; };

  var left = null;
  function data() {
    if (left === null) {
      var block = document.getElementById('wrm-data');
      left = block ? JSON.parse(block.textContent) : {};
    }
    return left;
  }
  var WRM = window.WRM = window.WRM || {};
  WRM.I18n = AJS.I18n;
  WRM.contextPath = AJS.contextPath;
  WRM.data = {
    claim: function (key) {
      var value = data()[key];
      delete data()[key];
      return value;
    }
  };
  WRM.require = function () { return window.jQuery.Deferred().resolve().promise(); };

  var modules = {
    jquery: function () { return window.jQuery; },
    ajs: function () { return AJS; },
    aui: function () { return AJS; },
    'aui/flag': function () { return AJS.flag; },
    'aui/dialog2': function () { return AJS.dialog2; },
    'aui/format': function () { return AJS.format; },
    underscore: function () { return window._; },
    'wrm/context-path': function () { return AJS.contextPath; },
    'wrm/data': function () { return WRM.data; },
    'wrm/require': function () { return WRM.require; },
    'wrm/i18n': function () { return AJS.I18n; },
    'wrm/format': function () { return AJS.format; },
    'jira/flag': function () {
      function show(type) {
        return function (title, body, options) {
          return AJS.flag(Object.assign({ type: type, title: title || '', body: body || '', close: 'auto' }, options));
        };
      }
      return { showSuccessMsg: show('success'), showErrorMsg: show('error'), showWarningMsg: show('warning'), showInfoMsg: show('info') };
    }
  };
  var made = {};

  function load(name) {
    if (!(name in made)) {
      if (!(name in modules)) throw new Error('There is no module "' + name + '": nothing on this page defines it.');
      made[name] = modules[name]();
    }
    return made[name];
  }

  function all(names) { return names.map(load); }

  window.define = function (name, dependencies, factory) {
    if (typeof name !== 'string') throw new Error('Modules of the product have names: define("name", [...], factory).');
    if (factory === undefined) {
      factory = dependencies;
      dependencies = [];
    }
    delete made[name];
    modules[name] = function () {
      return typeof factory === 'function' ? factory.apply(undefined, all(dependencies)) : factory;
    };
  };

  window.require = function (names, then) {
    if (typeof names === 'string') return load(names);
    var values = all(names);
    if (then) then.apply(undefined, values);
    return values;
  };

  // The dark theme is AUI's own; which one somebody chose is kept in the browser. The page's AJS is a copy: the theme is set on the object AUI's script makes.
  function paint(mode, script) {
    var tag = document.createElement('script');
    var kept = window.AJS;
    tag.src = script;
    tag.onload = function () {
      window.AJS.DesignTokens.setGlobalTheme({ colorMode: mode, light: 'light', dark: 'dark' });
      window.AJS = kept;
    };
    document.head.append(tag);
  }

  function wireTheme() {
    var link = document.getElementById('sandbox-theme');
    var mode = window.localStorage.getItem('sandbox-theme');
    if (!link) return;
    if (mode === 'dark') paint(mode, link.dataset.script);
    link.addEventListener('click', function (event) {
      event.preventDefault();
      mode = mode === 'dark' ? 'light' : 'dark';
      window.localStorage.setItem('sandbox-theme', mode);
      paint(mode, link.dataset.script);
    });
  }

  document.addEventListener('DOMContentLoaded', function () {
    wireTheme();
    document.body.setAttribute('data-ready', 'true');
  });
})();
