// The interview page works without this file: each question has a button that saves it. With it one step is shown at a
// time, with its clock; what is typed is saved at once, and kept in the browser while the network is away.
(() => {
    const interview = document.getElementById('interview');
    const words = interview.dataset;
    const steps = [...interview.querySelectorAll('[data-step]')];
    const overall = document.getElementById('interview-state');
    const api = `/api/v1/scorecards/${words.scorecard}/answers/`;

    const filled = (text, ...values) => values.reduce((filling, value, i) => filling.replace(`%${i + 1}`, value), text);

    // What one question's form holds, and whether the server has it.
    class Answer {
        constructor(form) {
            this.form = form;
            this.number = form.dataset.answer;
            this.key = `tolv-scorecard/${words.scorecard}/${this.number}`;
            this.state = form.querySelector('[data-state]');
            this.conflict = form.querySelector('[data-conflict]');
            this.version = Number(form.elements.version.value);
            // Every page that writes is a writer of its own, and numbers what it saves.
            this.writer = words.writer;
            this.sequence = 0;
            this.pending = false;
            this.refused = false;
            this.restored = null;
            form.addEventListener('input', () => this.changed());
            this.conflict.querySelector('[data-keep]').addEventListener('click', () => this.keepMine());
            this.conflict.querySelector('[data-take]').addEventListener('click', () => this.takeTheirs());
            this.restore();
        }

        read() {
            const fields = this.form.elements;
            return {
                version: this.version,
                writer: this.writer,
                sequence: this.sequence,
                notes: fields.notes.value,
                answer: fields.answer?.value || null,
                reason: fields.reason?.value || null,
            };
        }

        fill(saved) {
            const fields = this.form.elements;
            fields.notes.value = saved.notes ?? '';
            if (fields.answer) {
                for (const radio of this.form.querySelectorAll('input[name=answer]')) {
                    radio.checked = radio.value === saved.answer;
                }
                fields.reason.value = saved.reason ?? '';
            }
        }

        // An earlier page that could not send what it kept is spoken for first, under its own name and number: if the
        // server has got it after all, it is not saved twice.
        restore() {
            const kept = localStorage.getItem(this.key);
            if (kept && !words.open) {
                // It can no longer be saved: it is shown once, beside what was.
                this.say(filled(words.leftBehind, JSON.parse(kept).notes), true);
                this.done();
            } else if (kept) {
                this.restored = JSON.parse(kept);
                this.fill(this.restored);
                this.pending = true;
                this.say(words.kept);
                this.send();
            }
        }

        changed() {
            if (this.refused) {
                return;
            }
            this.sequence++;
            this.pending = true;
            localStorage.setItem(this.key, JSON.stringify(this.read()));
            this.say(words.saving);
            clearTimeout(this.timer);
            this.timer = setTimeout(() => this.send(), 700);
        }

        async send() {
            if (this.sending || !this.pending || this.refused || !this.conflict.hidden) {
                return;
            }
            this.sending = true;
            const sent = this.restored ?? this.read();
            try {
                const response = await fetch(api + this.number, {
                    method: 'PUT',
                    headers: { 'Content-Type': 'application/json' },
                    body: JSON.stringify(sent),
                });
                await this.answered(response, sent);
            } catch (networkIsAway) {
                this.say(words.kept);
            } finally {
                this.sending = false;
            }
            tell();
        }

        async answered(response, sent) {
            if (response.ok) {
                this.saved(await response.json(), sent);
            } else if (response.status === 412) {
                await this.differ();
            } else if (response.status === 401) {
                this.say(words.signIn);
            } else if (response.status >= 500) {
                this.say(words.kept);
            } else {
                const problem = await response.json();
                // Nothing is taken away: what was typed stands where it stood.
                this.refused = response.status !== 422;
                this.say(`${problem.errors?.[0]?.message ?? problem.detail ?? problem.title} ${words.notSaved}`, true);
            }
        }

        saved(answer, sent) {
            this.version = answer.version;
            const latest = this.restored ? this.sequence === 0 : sent.sequence === this.sequence;
            this.restored = null;
            if (!latest) {
                setTimeout(() => this.send());
                return;
            }
            this.done();
            this.say(filled(words.saved, new Date().toLocaleTimeString([], { hour: '2-digit', minute: '2-digit' })));
        }

        done() {
            this.pending = false;
            localStorage.removeItem(this.key);
        }

        // Another window has saved this question since: a person decides which text stays.
        async differ() {
            const response = await fetch(api + this.number);
            this.theirs = await response.json();
            this.conflict.querySelector('[data-theirs]').textContent = this.theirs.notes;
            const radio = this.form.querySelector(`input[name=answer][value="${this.theirs.answer}"]`);
            this.conflict.querySelector('[data-their-rating]').textContent = radio ? radio.labels[0].innerText : '';
            this.conflict.hidden = false;
            this.conflict.focus();
            this.say('');
        }

        keepMine() {
            this.restored = null;
            this.version = this.theirs.version;
            this.conflict.hidden = true;
            this.changed();
            this.send();
        }

        takeTheirs() {
            this.restored = null;
            this.version = this.theirs.version;
            this.conflict.hidden = true;
            this.fill(this.theirs);
            this.done();
            this.say('');
            tell();
        }

        say(text, wrong = false) {
            this.state.textContent = text;
            this.state.classList.toggle('tolv-problem', wrong);
            if (wrong) {
                this.state.setAttribute('role', 'alert');
            }
        }
    }

    const answers = [...interview.querySelectorAll('form[data-answer]')].map(form => new Answer(form));
    const waiting = () => answers.filter(answer => answer.pending);
    const sendAll = () => Promise.all(answers.map(answer => answer.send()));

    function tell() {
        const count = waiting().length;
        const text = count === 0 ? words.allSaved : filled(words.someKept, count);
        if (overall && overall.textContent !== text) {
            overall.textContent = text;
            overall.classList.toggle('tolv-interview-kept', count > 0);
        }
    }

    // Clocks: how long each step has been shown, against the minutes that the guide gives it.
    const clocks = `tolv-clocks/${words.scorecard}`;
    const seconds = JSON.parse(sessionStorage.getItem(clocks) ?? '{}');
    const spoken = time => `${Math.floor(time / 60)}:${String(time % 60).padStart(2, '0')}`;

    function tick() {
        const step = steps.find(one => one.classList.contains('tolv-current'));
        if (step?.dataset.minutes) {
            seconds[step.id] = (seconds[step.id] ?? 0) + 1;
            sessionStorage.setItem(clocks, JSON.stringify(seconds));
            const clock = step.querySelector('[role=timer]');
            clock.textContent = filled(words.clock, spoken(seconds[step.id]), step.dataset.minutes);
            clock.classList.toggle('tolv-clock-late', seconds[step.id] > step.dataset.minutes * 60);
        }
        const total = Object.values(seconds).reduce((sum, time) => sum + time, 0);
        document.getElementById('interview-clock').textContent = filled(words.clock, spoken(total), words.minutes);
    }

    function show(id, focus = true) {
        const wanted = document.getElementById(decodeURIComponent(id));
        const step = wanted?.closest('[data-step]') ?? steps[0];
        steps.forEach(one => one.classList.toggle('tolv-current', one === step));
        for (const link of interview.querySelectorAll('nav a')) {
            if (link.hash === `#${step.id}`) {
                link.setAttribute('aria-current', 'step');
            } else {
                link.removeAttribute('aria-current');
            }
        }
        if (focus) {
            (wanted === step ? step : wanted ?? step).focus();
        }
    }

    for (const answer of answers) {
        answer.form.addEventListener('submit', event => {
            event.preventDefault();
            answer.send();
            location.hash = steps[steps.indexOf(answer.form.closest('[data-step]')) + 1].id;
        });
    }
    document.getElementById('submission')?.addEventListener('submit', async event => {
        event.preventDefault();
        const form = event.target;
        await sendAll();
        tell();
        if (waiting().length === 0) {
            form.submit();
        } else {
            document.getElementById('submission-state').textContent = words.submitLater;
        }
    });
    if (steps.length > 0) {
        interview.classList.add('tolv-stepwise');
        window.addEventListener('hashchange', () => show(location.hash.slice(1)));
        show(location.hash.slice(1), location.hash !== '');
    }
    if (words.open) {
        setInterval(tick, 1000);
        window.addEventListener('online', sendAll);
        setInterval(sendAll, 5000);
        tell();
    }
})();
