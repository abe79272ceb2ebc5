// Finds words of a page, as Attest read them, in the pieces of text that pdf.js lays over it.
//
// Both come from the same page but by different readers: they differ in white space, in ligatures, and sometimes in
// the order of columns. So all characters that print are compared, and where the order differs, the words are looked
// for; of several places the one of the same rank is taken, and only if both readers have as many.

const HYPHENS = /[\u00ad\u2010\u2011-]/u;

/** Characters that print, each with where it comes from. */
const printed = (pieces, origin, dropHyphens) => {
  const found = [];
  pieces.forEach((piece, item) => {
    let at = 0;
    let point = 0;
    for (const character of piece) {
      const place = origin(item, point, at, at + character.length);
      for (const part of character.normalize("NFKC")) {
        if (/\s/u.test(part) || part === "\u00ad" || (dropHyphens && HYPHENS.test(part))) continue;
        found.push({ part, place });
      }
      at += character.length;
      point += 1;
    }
  });
  return { found, text: found.map(f => f.part).join("\u0000") };
};

/** The indexes at which a run of characters stands in another. */
const occurrences = (needle, hay) => {
  const places = [];
  const separated = "\u0000" + hay.text + "\u0000";
  const wanted = "\u0000" + needle + "\u0000";
  for (let at = separated.indexOf(wanted); at >= 0; at = separated.indexOf(wanted, at + 1)) places.push(at);
  return places;
};

const indexAt = (hay, offset) => {
  // Every character before it is followed by one separator.
  let index = 0;
  for (let at = 0; at < offset; index += 1) at += hay.found[index].part.length + 1;
  return index;
};

const attempt = (words, pieces, start, end, dropHyphens) => {
  const read = printed([words], (_, point) => point, dropHyphens);
  const laid = printed(pieces, (item, _, from, to) => ({ item, from, to }), dropHyphens);
  const first = read.found.findIndex(f => f.place >= start);
  const after = read.found.findIndex(f => f.place >= end);
  const last = after < 0 ? read.found.length : after;
  if (first < 0 || first >= last) return null;
  const needle = read.found.slice(first, last).map(f => f.part).join("\u0000");
  const places = occurrences(needle, laid);
  const own = occurrences(needle, read);
  const rank = own.findIndex(offset => indexAt(read, offset) === first);
  const place = places.length === own.length ? places[rank] : places.length === 1 ? places[0] : undefined;
  if (place === undefined) return null;
  const from = indexAt(laid, place);
  return laid.found.slice(from, from + (last - first)).map(f => f.place);
};

/**
 * For the words of a page and the pieces of its text layer: a function that gives, for a span of the words in code
 * points, the characters of the pieces, or null where they cannot be told.
 */
export const alignment = (words, pieces) => (start, end) =>
  attempt(words, pieces, start, end, false) ?? attempt(words, pieces, start, end, true);
