// The macro browser of the editor: writes the chosen macro where the cursor is.
(function () {
    'use strict';

    function escape(text) {
        return text.replace(/&/g, '&amp;').replace(/</g, '&lt;').replace(/>/g, '&gt;').replace(/"/g, '&quot;');
    }

    function parameters(form) {
        return Array.from(form.elements).filter(function (field) { return field.name; }).map(function (field) {
            var value = field.type === 'checkbox' ? String(field.checked) : field.value.trim();
            return value === '' ? '' : '<ac:parameter ac:name="' + escape(field.name) + '">' + escape(value) + '</ac:parameter>';
        }).join('');
    }

    function storage(macro) {
        var bodies = { RICH_TEXT: '<ac:rich-text-body><p></p></ac:rich-text-body>', PLAIN_TEXT: '<ac:plain-text-body><![CDATA[]]></ac:plain-text-body>' };
        return '<ac:structured-macro ac:name="' + escape(macro.dataset.macro) + '">' + parameters(macro.querySelector('form')) + (bodies[macro.dataset.body] || '') + '</ac:structured-macro>';
    }

    document.addEventListener('click', function (event) {
        if (!event.target.classList.contains('cf-insert')) {
            return;
        }
        var macro = event.target.closest('.cf-macro');
        if (!macro.querySelector('form').reportValidity()) {
            return;
        }
        var body = document.getElementById('body');
        body.setRangeText(storage(macro), body.selectionStart, body.selectionEnd, 'end');
        body.focus();
        macro.open = false;
    });
})();
