// Every page works without this file; it only moves focus and speaks up after a change.
(() => {
    const flash = () => document.getElementById('flash');

    function say(text) {
        const message = document.createElement('p');
        message.className = 'tolv-flash-text';
        message.textContent = text;
        flash()?.replaceChildren(message);
    }

    function focusErrors(root) {
        root.querySelector('[data-error-summary]')?.focus();
    }

    document.addEventListener('DOMContentLoaded', () => {
        focusErrors(document);
        // A live region is only read when it changes after the page has loaded.
        const text = flash()?.textContent.trim();
        if (text) {
            setTimeout(() => say(text), 150);
        }
    });
    document.addEventListener('htmx:afterSettle', event => focusErrors(event.target));
    for (const failure of ['htmx:responseError', 'htmx:sendError', 'htmx:timeout']) {
        document.addEventListener(failure, () => say(flash().dataset.failed));
    }
})();
