// Analyses documents with wink-nlp and compromise. Standard input: {"documents": [text], "treebank": a treebank in CoNLL-U}. Standard output: for each library how
// many tokens it makes a second of processor time (the best of five rounds after two to warm up), and how its tokens and tags do on the treebank's sentences.
import nlp from "compromise";
import model from "wink-eng-lite-web-model";
import wink from "wink-nlp";

const its = wink(model).its;
const reader = wink(model, ["sbd", "pos"]);
const winkWords = text => {
  const tokens = reader.readDoc(text).tokens();
  const tags = tokens.out(its.pos);
  return tokens.out().map((form, index) => [form, tags[index]]).filter(word => word[1] !== "SPACE");
};

// compromise has tags of its own; the first that holds counts, as the universal tag that is nearest to it.
const universal = [
  ["ProperNoun", "PROPN"], ["Pronoun", "PRON"], ["Possessive", "PROPN"], ["Noun", "NOUN"], ["Auxiliary", "AUX"], ["Copula", "AUX"], ["Modal", "AUX"], ["Verb", "VERB"], ["Adjective", "ADJ"],
  ["Adverb", "ADV"], ["Preposition", "ADP"], ["Determiner", "DET"], ["Conjunction", "CCONJ"], ["Value", "NUM"], ["Negative", "PART"], ["Expression", "INTJ"],
];
const compromiseWords = text => nlp(text).json({ terms: { text: true, tags: true } }).flatMap(sentence => sentence.terms)
  .map(term => [term.text, universal.find(([tag]) => term.tags.includes(tag))?.[1] ?? "X"]);

let input = "";
for await (const part of process.stdin) input += part;
const { documents, treebank } = JSON.parse(input);
const sentences = gold(treebank);
const result = {};
for (const [name, words] of [["wink-nlp", winkWords], ["compromise", compromiseWords]]) result[name] = { ...speed(words), ...score(words) };
process.stdout.write(JSON.stringify(result));

function speed(words) {
  let tokensPerSecond = 0;
  for (let round = 0; round < 7; round++) {
    const before = process.cpuUsage();
    const tokens = documents.reduce((sum, text) => sum + words(text).length, 0);
    const spent = process.cpuUsage(before);
    if (round >= 2) tokensPerSecond = Math.max(tokensPerSecond, tokens / ((spent.user + spent.system) / 1e6));
  }
  return { tokensPerSecond };
}

// F1 over words at the same characters, without punctuation, which compromise has no tokens for.
function score(words) {
  let same = 0, tagged = 0, said = 0, wanted = 0;
  for (const { text, rows } of sentences) {
    const right = placed(text, rows);
    const own = placed(text, words(text));
    said += own.size;
    wanted += right.size;
    for (const [place, tag] of own) {
      if (!right.has(place)) continue;
      same++;
      if (right.get(place) === tag) tagged++;
    }
  }
  return { words: 200 * same / (said + wanted), tags: 200 * tagged / (said + wanted) };
}

function placed(text, words) {
  const places = new Map();
  let from = 0;
  for (const [form, tag] of words) {
    const bare = form.trim();
    const at = bare.length === 0 ? -1 : text.indexOf(bare, from);
    if (at < 0) continue;
    from = at + bare.length;
    if (/[\p{L}\p{N}]/u.test(bare)) places.set(`${at}-${from}`, tag);
  }
  return places;
}

function gold(conllu) {
  return conllu.split(/\n\n+/).map(block => block.split("\n")).filter(lines => lines.some(line => line.startsWith("# text = "))).map(lines => ({
    text: lines.find(line => line.startsWith("# text = ")).slice("# text = ".length),
    rows: lines.filter(line => /^\d+\t/.test(line)).map(line => line.split("\t")).map(columns => [columns[1], columns[3]]),
  }));
}
