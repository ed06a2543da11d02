// Runs before the first paint, so that a dark page never flashes white.
(() => {
    const dark = matchMedia('(prefers-color-scheme: dark)');
    const chosen = () => document.cookie.match(/(?:^|; )(?:__Host-)?tolv_theme=(light|dark)(?:;|$)/)?.[1];
    const apply = () => {
        document.documentElement.dataset.bsTheme = chosen() ?? (dark.matches ? 'dark' : 'light');
    };
    apply();
    dark.addEventListener('change', apply);
    addEventListener('pageshow', apply);
})();
