// On a page that a search led to, marks the words that were searched for, and goes to the first of them.
(() => {
    const query = new URLSearchParams(location.search).get('q');
    const prose = document.querySelector('.prose');
    if (!query || !prose) {
        return;
    }

    document.getElementById('search').value = query;
    const wanted = query.toLowerCase().split(/[^\p{L}\p{N}\p{M}]+/u).filter(word => word);
    const letters = /[\p{L}\p{N}\p{M}]+/gu;

    const isWanted = word => wanted.some(form => {
        const [shorter, longer] = form.length <= word.length ? [form, word] : [word, form];
        return longer.startsWith(shorter) && (longer.length === shorter.length || (shorter.length >= 3 && longer.length - shorter.length <= 3));
    });

    const walker = document.createTreeWalker(prose, NodeFilter.SHOW_TEXT);
    const texts = [];
    while (walker.nextNode()) {
        texts.push(walker.currentNode);
    }

    for (const text of texts.filter(text => !text.parentElement.closest('.copy, .anchor'))) {
        // From the end, so that what is before stays where it is.
        for (const match of [...text.data.matchAll(letters)].reverse()) {
            if (isWanted(match[0].toLowerCase())) {
                const word = text.splitText(match.index);
                word.splitText(match[0].length);
                const mark = document.createElement('mark');
                word.replaceWith(mark);
                mark.append(word);
            }
        }
    }

    if (!location.hash) {
        prose.querySelector('mark')?.scrollIntoView({ block: 'center' });
    }
})();
