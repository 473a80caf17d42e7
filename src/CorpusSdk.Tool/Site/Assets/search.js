// Searches the index that was written with the site: fetches the parts with the words of the query, and shows the best articles.
(() => {
    const results = document.getElementById('search-results');
    const list = results.querySelector('ol');
    const more = results.querySelector('button');
    const title = document.getElementById('search-title');
    const status = document.getElementById('search-status');
    const tips = document.getElementById('search-tips');
    const box = document.getElementById('search');
    const plainTitle = title.textContent;
    const folder = results.dataset.index.replace(/[^/]*$/, '');
    const pageSize = 20;
    const maxForms = 64;

    const files = new Map();
    function fetchJson(name) {
        if (!files.has(name)) {
            files.set(name, fetch(folder + name).then(response => response.json()));
        }
        return files.get(name);
    }

    // As the index folds: no letter case; no marks on Latin, Greek, Hebrew and Arabic letters; ё is е; letters that Arabic and Persian write differently are one.
    const simple = {
        'ك': 'ک', 'ي': 'ی', 'ى': 'ی', 'ة': 'ه', 'ۀ': 'ه', 'ہ': 'ه',
        'ß': 'ss', 'ς': 'σ', 'ё': 'е', 'ѐ': 'е', 'ѝ': 'и', 'ø': 'o', 'ł': 'l', 'đ': 'd', 'ħ': 'h', 'ı': 'i', 'ŧ': 't', '’': '\'',
    };
    function fold(word) {
        return [...word.normalize('NFC').toLowerCase().normalize('NFC')].map(letter => {
            letter = simple[letter] ?? letter;
            return /[\p{Script=Latin}\p{Script=Greek}\p{Script=Hebrew}\p{Script=Arabic}]/u.test(letter) ? letter.normalize('NFKD').replace(/\p{M}/gu, '') : letter.normalize('NFKC');
        }).join('').replace(/[\p{Script=Hebrew}\p{Script=Arabic}]\p{M}+/gu, letters => letters[0]);
    }

    // Scripts without spaces are indexed as pairs of characters.
    const unspaced = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Thai}\p{Script=Lao}\p{Script=Khmer}\p{Script=Myanmar}]/u;

    function parse(query) {
        const words = [];
        for (const part of query.split(/\s+/)) {
            const excluded = /^[-!–]./.test(part);
            for (const match of part.matchAll(/[\p{L}\p{N}\p{M}'’#+]+\*?/gu)) {
                const prefix = match[0].endsWith('*');
                const word = match[0].replace(/\*$/, '').replace(/^['’]+|['’]+$/g, '');
                if (!word) {
                    continue;
                }
                for (const run of split(word)) {
                    words.push({ word: fold(run), excluded, prefix: prefix || (unspaced.test(run) && [...run].length === 1) });
                }
            }
        }
        return words.filter(word => word.word);
    }

    function split(word) {
        const runs = [];
        let current = '';
        let isUnspaced = null;
        for (const letter of word) {
            const kind = unspaced.test(letter);
            if (isUnspaced !== null && kind !== isUnspaced) {
                runs.push([current, isUnspaced]);
                current = '';
            }
            current += letter;
            isUnspaced = kind;
        }
        runs.push([current, isUnspaced]);
        return runs.flatMap(([run, kind]) => {
            const letters = [...run];
            return kind && letters.length > 1 ? letters.slice(1).map((letter, i) => letters[i] + letter) : [run];
        });
    }

    function partOf(index, form) {
        let low = 0;
        let high = index.parts.length - 1;
        while (low < high) {
            const middle = (low + high + 1) >> 1;
            if (index.parts[middle] <= form) {
                low = middle;
            } else {
                high = middle - 1;
            }
        }
        return low;
    }

    async function formsLike(index, beginning) {
        const forms = [];
        for (let part = partOf(index, beginning); part < index.parts.length && forms.length < maxForms && (index.parts[part] <= beginning || index.parts[part].startsWith(beginning)); part++) {
            forms.push(...Object.keys(await fetchJson(`forms-${part}.json`)).filter(form => form.startsWith(beginning)));
        }
        return forms.slice(0, maxForms);
    }

    // The articles that have the word in any form, with a weight for each; and the forms.
    async function lookUp(index, { word, prefix }, isLast) {
        const entry = (await fetchJson(`forms-${partOf(index, word)}.json`))[word];
        let forms = entry ? [word, ...entry.slice(1)] : [];
        if (prefix || (isLast && word.length > 1) || forms.length === 0) {
            forms = [...new Set([...forms, ...await formsLike(index, word)])];
        }

        const articles = new Map();
        for (const form of forms) {
            const postings = (await fetchJson(`forms-${partOf(index, form)}.json`))[form]?.[0] ?? [];
            // A word that merely begins so says less.
            const share = form === word ? 1 : entry?.includes(form, 1) ? 0.8 : 0.4;
            for (let i = 0, article = 0; i < postings.length; i += 2) {
                article += postings[i];
                articles.set(article, (articles.get(article) ?? 0) + postings[i + 1] * share);
            }
        }
        return { articles, forms };
    }

    async function search(query, isTyping) {
        const index = await fetchJson('index.json');
        const words = parse(query);
        if (index.parts.length === 0 || !words.some(word => !word.excluded)) {
            return { hits: [], forms: [] };
        }

        const found = await Promise.all(words.map((word, i) => lookUp(index, word, isTyping && i === words.length - 1 && !word.excluded)));
        const wanted = found.filter((_, i) => !words[i].excluded);
        const unwanted = found.filter((_, i) => words[i].excluded);
        const hits = [...wanted[0].articles.keys()]
            .filter(article => wanted.every(word => word.articles.has(article)) && !unwanted.some(word => word.articles.has(article)))
            .map(article => ({
                article,
                score: wanted.reduce((sum, word) => {
                    const weight = word.articles.get(article);
                    return sum + Math.log(1 + index.articles / word.articles.size) * weight / (weight + 1.2);
                }, 0),
            }))
            .sort((a, b) => b.score - a.score || a.article - b.article);
        return { hits, chunk: index.chunk, forms: [...new Set(wanted.flatMap(word => word.forms))] };
    }

    function appendMarked(element, text, forms) {
        let end = 0;
        for (const match of text.matchAll(/[\p{L}\p{N}\p{M}'’]+/gu)) {
            if (!forms.has(fold(match[0]))) {
                continue;
            }
            element.append(text.slice(end, match.index));
            const mark = document.createElement('mark');
            mark.textContent = match[0];
            element.append(mark);
            end = match.index + match[0].length;
        }
        element.append(text.slice(end));
    }

    function create(name, className, parent) {
        const element = document.createElement(name);
        if (className) {
            element.className = className;
        }
        parent?.append(element);
        return element;
    }

    function show([path, headline, archive, description, day], query, forms) {
        const entry = create('li', 'entry', list);
        entry.dir = 'auto';
        const heading = create('h3', '', create('article', '', entry));
        const link = create('a', '', heading);
        link.href = `${results.dataset.base}${path}?q=${encodeURIComponent(query)}`;
        link.dataset.item = '';
        appendMarked(link, headline, forms);
        if (description) {
            const blurb = create('p', 'blurb', heading.parentElement);
            blurb.dir = 'auto';
            appendMarked(blurb, description, forms);
        }
        const facts = [day, archive].filter(fact => fact);
        if (facts.length > 0) {
            create('p', 'meta', entry).textContent = facts.join(' · ');
        }
    }

    // The forms of the noun after 1, 2 and 5 are all that the languages of the interface distinguish.
    const plural = new Intl.PluralRules(document.documentElement.lang);
    const grouped = new Intl.NumberFormat(document.documentElement.lang);
    function count(number) {
        const form = plural.select(number);
        return (form === 'one' ? status.dataset.one : form === 'few' ? status.dataset.few : status.dataset.many).replace(/\d/, grouped.format(number));
    }

    let run = 0;
    async function update(isTyping) {
        const query = box.value.trim();
        const mine = ++run;
        if (!query) {
            title.textContent = plainTitle;
            status.textContent = '';
            list.replaceChildren();
            tips.hidden = more.hidden = true;
            return;
        }

        const { hits, chunk, forms } = await search(query, isTyping);
        const known = new Set(forms);
        const page = async start => {
            const shown = hits.slice(start, start + pageSize);
            return Promise.all(shown.map(async ({ article }) => (await fetchJson(`articles-${Math.floor(article / chunk)}.json`))[article % chunk]));
        };
        const first = await page(0);
        if (mine !== run) {
            return;
        }

        title.textContent = title.dataset.results.replace('{0}', () => query);
        status.textContent = hits.length === 0 ? status.dataset.nothing.replace('{0}', () => query) : count(hits.length);
        tips.hidden = hits.length > 0;
        list.replaceChildren();
        first.forEach(article => show(article, query, known));
        let next = pageSize;
        more.hidden = hits.length <= next;
        more.onclick = async () => {
            const articles = await page(next);
            if (mine === run) {
                articles.forEach(article => show(article, query, known));
                next += pageSize;
                more.hidden = hits.length <= next;
            }
        };
    }

    box.form.addEventListener('submit', event => {
        event.preventDefault();
        keepAddress();
        update(false);
    });
    box.addEventListener('input', () => {
        keepAddress();
        update(true);
    });

    function keepAddress() {
        history.replaceState(null, '', box.value ? `?q=${encodeURIComponent(box.value)}` : location.pathname);
    }

    box.value = new URLSearchParams(location.search).get('q') ?? '';
    update(false);
    if (!box.value) {
        box.focus();
    }
})();
