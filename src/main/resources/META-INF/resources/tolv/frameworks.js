// Dragging a competency to another place does what the buttons beside it do.
(() => {
    function arm() {
        const list = document.querySelector('[data-sortable]');
        if (list && !list.classList.contains('tolv-sortable')) {
            list.classList.add('tolv-sortable');
            Sortable.create(list, { handle: '[data-handle]', animation: 150, onEnd: dropped });
        }
    }

    function dropped({ item, oldIndex, newIndex, from }) {
        if (oldIndex !== newIndex) {
            const move = item.querySelector('[data-move]');
            move.elements.position.value = Number(from.dataset.first) + newIndex;
            move.requestSubmit();
        }
    }

    document.addEventListener('DOMContentLoaded', arm);
    document.addEventListener('htmx:afterSettle', arm);
})();
