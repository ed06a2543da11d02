// The application form works without this file. With it, what is typed is saved as it is typed.
(() => {
    const form = document.querySelector('form[data-autosave]');
    const said = document.getElementById('draft-said');
    let waiting;
    let sending = false;

    async function save() {
        const typed = new FormData(form);
        for (const file of form.querySelectorAll('input[type=file]')) {
            typed.delete(file.name);
        }
        try {
            const answer = await fetch(form.dataset.autosave, {method: 'POST', body: typed, redirect: 'error'});
            if (!sending) {
                said.textContent = answer.ok ? await answer.text() : said.dataset.failed;
            }
        } catch {
            said.textContent = sending ? '' : said.dataset.failed;
        }
    }

    form.addEventListener('input', event => {
        if (event.target.type !== 'file') {
            clearTimeout(waiting);
            waiting = setTimeout(save, 1500);
        }
    });
    form.addEventListener('submit', () => {
        sending = true;
        clearTimeout(waiting);
    });
})();
