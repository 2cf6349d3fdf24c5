// How search ranks: rare words count more, a title more than the text, and a section whose
// title has the words is where a result leads. Sphinx reads this (html_search_scorer).
var Scorer = {
  objNameMatch: 11, objPartialMatch: 6, objPrio: { 0: 15, 1: 5, 2: -5 }, objPrioDefault: 0,
  title: 15, partialTitle: 7, term: 5, partialTerm: 2,

  score: (result) => {
    const [docname, title, anchor, , score, , kind] = result;
    if (kind === SearchResultKind.object) return score / 15;
    const { asked, weigh, sections } = Scorer.prepared ??= Scorer.prepare();
    const matches = (text) => weigh(Scorer.words(text));
    const page = title.split(" > ")[0];
    let best = { title: page, anchor, sum: matches(title) };
    for (const one of anchor ? [] : sections.get(docname) ?? []) {
      const sum = matches(`${page} ${one.title}`);
      if (sum > best.sum) best = { ...one, sum };
    }
    if (!anchor && best.anchor) {
      result[1] = `${page} > ${best.title}`;
      result[2] = best.anchor;
    }
    const phrase = result[1].toLowerCase().includes(asked) ? 10 : 0;
    return score / 15 + 10 * best.sum + 5 * matches(page) + phrase;
  },

  // The stems of a text, as the index has them.
  words: (text) => {
    const stemmer = new Stemmer();
    return new Set(splitQuery(text.toLowerCase()).map((word) => stemmer.stemWord(word)));
  },

  // What all results need: the query, the weight of its words, and the sections of pages.
  prepare: () => {
    const { terms, titleterms, docnames, alltitles } = Search._index;
    const asked = new URLSearchParams(location.search).get("q").toLowerCase().trim();
    const weights = [...Scorer.words(asked)].map((word) => {
      const files = [terms[word] ?? [], titleterms[word] ?? []].flat();
      return [word, files.length ? Math.log(1 + docnames.length / files.length) : 0];
    });
    const all = weights.reduce((sum, [, weight]) => sum + weight, 0) || 1;
    const weigh = (found) =>
      weights.reduce((sum, [word, weight]) => sum + (found.has(word) ? weight : 0), 0) / all;
    const sections = new Map();
    for (const [title, places] of Object.entries(alltitles))
      for (const [file, id] of places) {
        const known = sections.get(docnames[file]) ?? [];
        sections.set(docnames[file], known);
        if (id !== null) known.push({ title, anchor: `#${id}` });
      }
    return { asked, weigh, sections };
  },
};
