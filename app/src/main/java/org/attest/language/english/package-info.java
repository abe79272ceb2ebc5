/// English by NLP4J's models over own words and sentences.
///
/// Start at [org.attest.language.english.EnglishSentences]; the models come from
/// [org.attest.language.english.EnglishModels], which [org.attest.language.english.PrepareModels]
/// makes once.
///
/// **What other rooms can rely on.** The relations are Universal Dependencies 2 as its guidelines
/// for English have them, turned from ClearNLP's by rules:
///
/// | words | relations |
/// | --- | --- |
/// | *He was told by aides* | `nsubj:pass(told, He)` `aux:pass(told, was)` `obl:agent(told, aides)` `case(aides, by)` |
/// | *sent to Iran*, *head of the agency* | `obl(sent, Iran)` `case(Iran, to)`; `nmod(head, agency)` `case(agency, of)` |
/// | *According to officials, he left* | `obl(left, officials)` `case(officials, According)` `fixed(According, to)`; so with "because of", "such as", "due to" (`fixed-prepositions.csv`) |
/// | *out of China*, *from behind the wall* | both prepositions are `case` of the noun, unless they are in that lexicon |
/// | *after leaving Moscow* | `advcl(…, leaving)` `mark(leaving, after)`; `acl` on a noun |
/// | *is a subsidiary*, *is unable* | the noun or adjective is the head: `cop(subsidiary, is)`, its subject, auxiliaries, negation and clauses hang on it |
/// | *is in London* | **not** so: `be` stays the head, `obl(is, London)` |
/// | *the problem is that …*, *to see is to believe* | `be` stays the head, with `ccomp` or `xcomp` |
/// | *There are factories* | `expl(are, There)` `nsubj(are, factories)` |
/// | *becomes a threat*, *seems odd*, *was named head* | `xcomp` |
/// | *A, B and C* | all conjuncts hang on the first (`conj`), `cc` on the conjunct after it |
/// | *in Rome and in London* | `conj(Rome, London)`, each with its `case` |
/// | *said he left*, *that he left*, *asked to leave* | `ccomp` (with `mark(left, that)`), `xcomp` with `mark(leave, to)` |
/// | *the man who left*, *a plan to leave*, *drones made in Iran* | `acl:relcl`, `acl`, `acl` |
/// | *gave him a letter*, *gave a letter to him* | `iobj` `obj`; `obj` `obl` |
/// | *on Monday*, *last week* | `obl`; without a preposition `obl:npmod` |
/// | *his*, *Iran 's* | `nmod:poss`, with `case(Iran, 's)` |
/// | *not* | `advmod` |
/// | *John Smith*, *missile factory*, *President Smith* | **not** `flat`: `compound`, the last word is the head |
/// | *Smith, head of the agency,* | `appos` |
/// | *the house he lives in* | a preposition without a noun is itself `obl` |
/// | *, Smith said,* inside what he said | as the parser has it: `parataxis`, `advcl` or the content as `ccomp` of `said` |
///
/// `dep` is what the parser could not name. Every sentence with `parsed` has one root or more, and
/// no cycles. Lemmas are in small letters ("'s" is "'s"; a number's lemma is the number).
@NullMarked
package org.attest.language.english;

import org.jspecify.annotations.NullMarked;
