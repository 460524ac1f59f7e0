/* The sandbox's clock was moved: what scripts take for the present moves along. Loaded before all others, and only then. */
(function () {
  'use strict';
  var Machine = Date;
  var offset = Number(document.querySelector('meta[name="ajs-sandbox-clock-offset"]').getAttribute('content'));
  function Moved() {
    if (!new.target) {
      return new Machine(Moved.now()).toString();
    }
    return Reflect.construct(Machine, arguments.length ? arguments : [Moved.now()], new.target);
  }
  Object.setPrototypeOf(Moved, Machine);
  Moved.prototype = Machine.prototype;
  Moved.prototype.constructor = Moved;
  Moved.now = function () { return Machine.now() + offset; };
  window.Date = Moved;
})();
