// Board and table work without this file. With it, cards can be dragged, the board keeps up with what others do, and the
// number of those ticked is told.
(() => {
    const ticked = () => document.querySelectorAll('input[name=chosen]:checked').length;

    function tell() {
        const count = document.querySelector('[data-chosen]');
        if (count) {
            count.textContent = `${count.dataset.chosen}: ${ticked()}`;
            document.getElementById('bulk').classList.toggle('tolv-bulk-idle', ticked() === 0);
        }
    }

    function arm() {
        tell();
        const board = document.getElementById('board');
        if (!board || !window.Sortable) {
            return;
        }
        for (const list of board.querySelectorAll('.tolv-board [data-stage]')) {
            Sortable.create(list, {
                group: 'stages',
                sort: false,
                draggable: '[data-choice]',
                filter: 'a, button, input, select, label',
                preventOnFilter: false,
                delay: 200,
                delayOnTouchOnly: true,
                animation: matchMedia('(prefers-reduced-motion: reduce)').matches ? 0 : 150,
                onEnd: ({ item, from, to }) => {
                    if (from !== to) {
                        htmx.ajax('POST', board.dataset.moves, {
                            source: board,
                            values: { chosen: item.dataset.choice, to: to.dataset.stage },
                        });
                    }
                },
            });
        }
    }

    // Nobody loses a tick, a menu or their place because somebody else moved a card: then a link is offered instead.
    function isBusy() {
        const board = document.getElementById('board');
        return ticked() > 0 || board.contains(document.activeElement) || document.querySelector('.sortable-chosen');
    }

    function follow(change) {
        if (change && !isBusy()) {
            htmx.ajax('GET', location.pathname + location.search, { source: document.getElementById('board') });
        }
    }

    document.addEventListener('change', event => {
        if (event.target.name === 'chosen') {
            tell();
        }
    });
    // Styles that dragging left behind must not be carried over: as attributes the content security policy forbids them.
    document.addEventListener('htmx:beforeSwap', () => {
        document.querySelectorAll('#board [style]').forEach(part => part.removeAttribute('style'));
    });
    document.addEventListener('htmx:afterSettle', event => {
        if (event.detail.target.id === 'changes') {
            follow(document.getElementById('changed'));
        } else {
            arm();
        }
    });
    document.addEventListener('DOMContentLoaded', arm);
})();
