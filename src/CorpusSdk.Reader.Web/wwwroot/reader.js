// What a reader of a page can set, and what needs no program: theme, size of the text, copying code. Loaded in the head, so that no page is
// shown in one theme and then in another.
(() => {
    const root = document.documentElement;
    const minSize = -2;
    const maxSize = 4;

    // A browser may forbid to keep anything.
    function kept(key) {
        try {
            return localStorage.getItem(`corpus-reader-${key}`);
        } catch {
            return null;
        }
    }

    function keep(key, value) {
        try {
            localStorage.setItem(`corpus-reader-${key}`, value);
        } catch {
            // It holds for this page.
        }
    }

    function showTheme(theme) {
        if (theme === 'light' || theme === 'dark') {
            root.dataset.theme = theme;
        } else {
            delete root.dataset.theme;
        }
    }

    function showSize(size) {
        root.style.setProperty('--size-step', size);
    }

    let size = Math.min(Math.max(Number(kept('size')) || 0, minSize), maxSize);
    showTheme(kept('theme'));
    showSize(size);
    root.classList.add('has-script');

    function showPressed(panel) {
        for (const button of panel.querySelectorAll('[data-theme-choice]')) {
            button.setAttribute('aria-pressed', button.dataset.themeChoice === (root.dataset.theme ?? 'auto'));
        }
    }

    async function copy(button) {
        const text = button.textContent;
        await navigator.clipboard.writeText(button.parentElement.querySelector('pre').innerText);
        button.textContent = button.dataset.copied;
        setTimeout(() => button.textContent = text, 1500);
    }

    document.addEventListener('click', event => {
        const button = event.target.closest?.('button');
        if (button?.dataset.themeChoice) {
            showTheme(button.dataset.themeChoice);
            keep('theme', button.dataset.themeChoice);
            showPressed(button.closest('.settings'));
        } else if (button?.dataset.sizeStep) {
            size = Math.min(Math.max(size + Number(button.dataset.sizeStep), minSize), maxSize);
            showSize(size);
            keep('size', size);
        } else if (button?.classList.contains('copy')) {
            copy(button);
        }

        for (const menu of document.querySelectorAll('.settings[open]')) {
            if (!menu.contains(event.target)) {
                menu.open = false;
            }
        }
    });
    document.addEventListener('toggle', event => {
        if (event.target.matches?.('.settings')) {
            showPressed(event.target);
        }
    }, true);

    window.corpusReader = {
        languages: () => [kept('language'), ...navigator.languages].filter(tag => tag),
        keepLanguage: tag => keep('language', tag),
        // Opens at the place; the first marked word from there on is on the screen as well.
        showPlace: id => {
            const place = document.getElementById(id);
            place?.scrollIntoView();
            const mark = place && [...document.querySelectorAll('.prose mark')].find(each => place.compareDocumentPosition(each) & Node.DOCUMENT_POSITION_FOLLOWING);
            if (mark && mark.getBoundingClientRect().bottom > window.innerHeight)
                mark.scrollIntoView({ block: 'center' });
        },
        showFirstMark: () => document.querySelector('.prose mark')?.scrollIntoView({ block: 'center' }),
    };
})();
