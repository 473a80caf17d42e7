// Keys that move through the page. They put the focus on links or follow them, as a pointer would, so the program need not know.
(() => {
    const search = () => document.getElementById('search');
    const items = () => [...document.querySelectorAll('[data-item]')];

    function move(step) {
        const all = items();
        if (all.length === 0) {
            document.querySelector(step > 0 ? '[data-next]' : '[data-previous]')?.click();
            return;
        }

        const current = all.indexOf(document.activeElement);
        const next = current < 0 ? (step > 0 ? 0 : all.length - 1) : current + step;
        all[Math.min(Math.max(next, 0), all.length - 1)].focus();
    }

    // On a page without a search of its own, Enter leads to the page that has one.
    function leadsElsewhere(box) {
        return box.form.hasAttribute('action') && !document.getElementById('search-results');
    }

    function leaveSearch(box) {
        if (box.value === '') {
            box.blur();
            return;
        }

        box.value = '';
        box.dispatchEvent(new Event('input', { bubbles: true }));
    }

    document.addEventListener('keydown', event => {
        if (event.ctrlKey || event.metaKey || event.altKey || event.isComposing) {
            return;
        }

        const box = search();
        const isSearching = event.target === box;
        if (!isSearching && event.target.matches?.('input, textarea, select, [contenteditable]')) {
            return;
        }

        const menu = document.querySelector('.settings[open]');
        if (menu && event.key === 'Escape') {
            menu.open = false;
            menu.querySelector('summary').focus();
        } else if (isSearching && event.key === 'Escape') {
            leaveSearch(box);
        } else if (isSearching && (event.key === 'ArrowDown' || (event.key === 'Enter' && !leadsElsewhere(box))) && items().length > 0) {
            move(1);
        } else if (isSearching) {
            return;
        } else if (event.key === '/') {
            box?.focus();
            box?.select();
        } else if (event.key === 'j') {
            move(1);
        } else if (event.key === 'k') {
            move(-1);
        } else if (event.key === 'Escape') {
            document.querySelector('[data-back]')?.click();
        } else {
            return;
        }

        event.preventDefault();
    });
})();
