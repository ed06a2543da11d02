// A builder (of a guide, of a reference template) works without this file. With it, saving buttons are not needed and parts can be dragged.
(() => {
    const builder = document.getElementById('builder');
    builder.classList.add('tolv-with-script');

    function makeSortable(root) {
        for (const list of root.querySelectorAll('[data-sortable]')) {
            Sortable.create(list, {
                handle: '.tolv-drag',
                animation: matchMedia('(prefers-reduced-motion: reduce)').matches ? 0 : 150,
                onEnd: event => {
                    if (event.oldIndex !== event.newIndex) {
                        htmx.ajax('POST', event.item.dataset.move, {
                            source: builder,
                            values: {to: event.newDraggableIndex + 1},
                        });
                    }
                },
            });
        }
    }

    // A part that was opened stays open when the page is drawn again. Styles that dragging left behind must not be
    // carried over: as attributes they are forbidden by the content security policy.
    let opened = new Set();
    document.addEventListener('htmx:beforeSwap', event => {
        if (event.detail.target === builder) {
            builder.querySelectorAll('[style]').forEach(part => part.removeAttribute('style'));
            opened = new Set([...builder.querySelectorAll('details[open][id]')].map(part => part.id));
        }
    });
    document.addEventListener('htmx:afterSwap', event => {
        if (event.detail.target === builder) {
            opened.forEach(id => document.getElementById(id)?.setAttribute('open', ''));
        }
    });
    document.addEventListener('htmx:afterSettle', event => {
        if (event.detail.target === builder) {
            makeSortable(builder);
            // What had the focus is gone with the part it stood in.
            if (document.activeElement === document.body) {
                builder.querySelector('[data-home]').focus({preventScroll: true});
            }
        }
    });
    makeSortable(builder);
})();
