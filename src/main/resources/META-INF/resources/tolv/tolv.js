// Every page works without this file; it only moves focus and speaks up after a change.
(() => {
    // What scripts keep in the browser is one person's: it goes when they sign out, and before another person sees a page.
    const PERSON = 'tolv-person';

    function forget() {
        Object.keys(localStorage).filter(key => key.startsWith('tolv-')).forEach(key => localStorage.removeItem(key));
    }

    const person = document.body.dataset.person;
    if (person && localStorage.getItem(PERSON) !== person) {
        forget();
        localStorage.setItem(PERSON, person);
    }
    document.addEventListener('submit', event => event.target.matches('form[action="/sign-out"]') && forget());

    const flash = () => document.getElementById('flash');

    function say(text) {
        const message = document.createElement('p');
        message.className = 'tolv-flash-text';
        message.textContent = text;
        flash()?.replaceChildren(message);
    }

    function nameOf(field) {
        // A choice's own label is one of the answers; what is asked stands in the legend.
        const legend = field?.closest('fieldset')?.querySelector('legend');
        const label = field?.type === 'radio' ? legend : field?.labels?.[0] ?? legend;
        return label?.firstChild?.textContent.trim();
    }

    // Several fields may lack the same: the summary says which.
    function focusErrors(root) {
        const summary = root.querySelector('[data-error-summary]');
        for (const link of summary?.querySelectorAll('a[href^="#"]:not([data-named])') ?? []) {
            const name = nameOf(document.getElementById(link.hash.slice(1)));
            if (name && !link.textContent.startsWith(name)) {
                link.prepend(name + (name.endsWith('?') ? ' ' : ': '));
            }
        }
        summary?.focus();
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
