-- Format 1 of a case's ledger.
-- Three layers: what the files say (originals, texts, files, document_paths, failures), what the program read
-- (documents and all that hangs on them; it can be made again), what people decided (decisions).
-- "start" and "end" count code points of the document's text. Ids of entities within a document are the reader's.

-- Append-only. hash covers previous, sequence, at, author, kind, payload_hash.
CREATE TABLE journal (
  sequence INTEGER PRIMARY KEY, at TEXT NOT NULL, author TEXT NOT NULL, kind TEXT NOT NULL,
  payload_hash TEXT NOT NULL, previous TEXT NOT NULL, hash TEXT NOT NULL) STRICT;

-- payload_hash covers salt and content, so that a short content cannot be guessed once it is blanked (both NULL).
CREATE TABLE payloads (
  sequence INTEGER PRIMARY KEY REFERENCES journal, salt TEXT, content TEXT) STRICT;

CREATE TABLE originals (hash TEXT PRIMARY KEY, size INTEGER NOT NULL) STRICT;

CREATE TABLE texts (hash TEXT PRIMARY KEY, content TEXT NOT NULL) STRICT;

-- What the user added: one row for each path and bytes; sequence is the entry of the last reading.
CREATE TABLE files (
  path TEXT NOT NULL, hash TEXT NOT NULL, reader TEXT NOT NULL, sequence INTEGER NOT NULL,
  PRIMARY KEY (path, hash)) STRICT;
CREATE INDEX files_by_hash ON files (hash);

CREATE TABLE failures (
  path TEXT PRIMARY KEY, code TEXT NOT NULL, message TEXT NOT NULL, page INTEGER, sequence INTEGER NOT NULL) STRICT;

-- path and container are those of the first of the document's paths; sequence is the entry that last changed its reading;
-- reading_hash covers the rows that were read from it, and stands in the journal too.
CREATE TABLE documents (
  key INTEGER PRIMARY KEY, hash TEXT NOT NULL UNIQUE, path TEXT NOT NULL, container TEXT,
  media_type TEXT NOT NULL, language TEXT NOT NULL, text_hash TEXT NOT NULL REFERENCES texts,
  title TEXT, author TEXT, published TEXT, publisher TEXT, url TEXT,
  layout TEXT NOT NULL, reader TEXT NOT NULL, sequence INTEGER NOT NULL, reading_hash TEXT NOT NULL) STRICT;
CREATE INDEX documents_by_path ON documents (path, hash);
CREATE INDEX documents_by_sequence ON documents (sequence);
CREATE INDEX documents_by_language ON documents (language);
CREATE INDEX documents_by_text ON documents (text_hash);

-- Where a document was found: in which file, under which path, in which container.
CREATE TABLE document_paths (
  hash TEXT NOT NULL, path TEXT NOT NULL, container TEXT, file_path TEXT NOT NULL, file_hash TEXT NOT NULL,
  PRIMARY KEY (hash, path, file_path, file_hash)) STRICT;
CREATE INDEX document_paths_by_file ON document_paths (file_path, file_hash);

-- Documents that a later reading of their container no longer finds.
CREATE TABLE removed_documents (hash TEXT NOT NULL, sequence INTEGER NOT NULL) STRICT;
CREATE INDEX removed_by_sequence ON removed_documents (sequence);

CREATE TABLE problems (
  document INTEGER NOT NULL REFERENCES documents ON DELETE CASCADE, seq INTEGER NOT NULL,
  code TEXT NOT NULL, message TEXT NOT NULL, page INTEGER, PRIMARY KEY (document, seq)) STRICT;

-- entity is the entity of the case, NULL until it is joined: see settled.
CREATE TABLE document_entities (
  document INTEGER NOT NULL REFERENCES documents ON DELETE CASCADE, id TEXT NOT NULL, seq INTEGER NOT NULL,
  name TEXT NOT NULL, type TEXT NOT NULL, first_start INTEGER NOT NULL, first_end INTEGER NOT NULL, entity TEXT,
  PRIMARY KEY (document, id)) STRICT;
CREATE INDEX document_entities_by_entity ON document_entities (entity);

-- key is the name as it is searched for: folded, in Latin letters.
CREATE TABLE entity_names (
  document INTEGER NOT NULL REFERENCES documents ON DELETE CASCADE, id TEXT NOT NULL, seq INTEGER NOT NULL,
  name TEXT NOT NULL, key TEXT NOT NULL, PRIMARY KEY (document, id, seq)) STRICT;

CREATE TABLE mentions (
  document INTEGER NOT NULL REFERENCES documents ON DELETE CASCADE, seq INTEGER NOT NULL,
  start INTEGER NOT NULL, "end" INTEGER NOT NULL, text TEXT NOT NULL, type TEXT NOT NULL, kind TEXT NOT NULL,
  entity TEXT NOT NULL, PRIMARY KEY (document, seq)) STRICT;

-- searchable are the claim's words as they are searched for.
CREATE TABLE claims (
  key INTEGER PRIMARY KEY, document INTEGER NOT NULL REFERENCES documents ON DELETE CASCADE, seq INTEGER NOT NULL,
  id TEXT NOT NULL, start INTEGER NOT NULL, "end" INTEGER NOT NULL, exact TEXT NOT NULL, prefix TEXT NOT NULL,
  suffix TEXT NOT NULL, sentence_start INTEGER NOT NULL, sentence_end INTEGER NOT NULL, statement TEXT NOT NULL,
  polarity TEXT NOT NULL, certainty TEXT NOT NULL, relation TEXT, subject TEXT, object TEXT, page INTEGER,
  searchable TEXT NOT NULL) STRICT;
CREATE INDEX claims_by_place ON claims (document, start, id);
CREATE INDEX claims_by_id ON claims (id);
CREATE INDEX claims_by_relation ON claims (relation);

CREATE TABLE claim_roles (
  claim INTEGER NOT NULL REFERENCES claims ON DELETE CASCADE, role TEXT NOT NULL, entity TEXT NOT NULL,
  PRIMARY KEY (claim, role)) STRICT;

CREATE TABLE claim_places (
  claim INTEGER NOT NULL REFERENCES claims ON DELETE CASCADE, seq INTEGER NOT NULL, entity TEXT NOT NULL,
  PRIMARY KEY (claim, seq)) STRICT;

CREATE TABLE claim_caveats (
  claim INTEGER NOT NULL REFERENCES claims ON DELETE CASCADE, seq INTEGER NOT NULL,
  start INTEGER NOT NULL, "end" INTEGER NOT NULL, PRIMARY KEY (claim, seq)) STRICT;

-- Whom a claim is about: its parties, its places, and whoever its passage mentions.
CREATE TABLE claim_entities (
  claim INTEGER NOT NULL REFERENCES claims ON DELETE CASCADE, entity TEXT NOT NULL,
  PRIMARY KEY (claim, entity)) STRICT;

-- speaker is the speaker's words as they are searched for; document repeats the claim's.
CREATE TABLE attributions (
  claim INTEGER NOT NULL REFERENCES claims ON DELETE CASCADE, seq INTEGER NOT NULL, document INTEGER NOT NULL,
  kind TEXT NOT NULL, words TEXT, words_start INTEGER, words_end INTEGER, entity TEXT,
  cue TEXT, cue_start INTEGER, cue_end INTEGER, stance TEXT NOT NULL, count INTEGER, speaker TEXT NOT NULL,
  PRIMARY KEY (claim, seq)) STRICT;
CREATE INDEX attributions_by_stance ON attributions (stance);
CREATE INDEX attributions_by_entity ON attributions (document, entity);

CREATE TABLE attribution_basis (
  claim INTEGER NOT NULL REFERENCES claims ON DELETE CASCADE, seq INTEGER NOT NULL, basis TEXT NOT NULL,
  PRIMARY KEY (claim, seq, basis)) STRICT;
CREATE INDEX attribution_basis_by_basis ON attribution_basis (basis);

-- claim is NULL for what stands outside claims. value and value_to are decimal numbers, written out.
CREATE TABLE quantities (
  document INTEGER NOT NULL REFERENCES documents ON DELETE CASCADE, claim INTEGER REFERENCES claims ON DELETE CASCADE,
  seq INTEGER NOT NULL, start INTEGER NOT NULL, "end" INTEGER NOT NULL, text TEXT NOT NULL, bound TEXT NOT NULL,
  value TEXT NOT NULL, value_to TEXT, inclusive INTEGER NOT NULL, unit TEXT NOT NULL, dimension TEXT NOT NULL,
  of TEXT, measure TEXT) STRICT;
CREATE INDEX quantities_by_document ON quantities (document);
CREATE INDEX quantities_by_claim ON quantities (claim);

CREATE TABLE times (
  document INTEGER NOT NULL REFERENCES documents ON DELETE CASCADE, claim INTEGER REFERENCES claims ON DELETE CASCADE,
  seq INTEGER NOT NULL, start INTEGER NOT NULL, "end" INTEGER NOT NULL, text TEXT NOT NULL,
  "from" TEXT, "to" TEXT) STRICT;
CREATE INDEX times_by_document ON times (document);
CREATE INDEX times_by_claim ON times (claim);

-- The entities of the case as of the journal's entry in settled; both can be made again.
CREATE TABLE entities (id TEXT PRIMARY KEY, name TEXT NOT NULL, type TEXT NOT NULL) STRICT;
CREATE TABLE settled (sequence INTEGER NOT NULL) STRICT;
INSERT INTO settled VALUES (0);

CREATE TABLE decisions (
  sequence INTEGER PRIMARY KEY REFERENCES journal, kind TEXT NOT NULL, value TEXT NOT NULL, reason TEXT NOT NULL) STRICT;

CREATE TABLE decision_targets (
  sequence INTEGER NOT NULL REFERENCES decisions, seq INTEGER NOT NULL, document TEXT NOT NULL,
  text_hash TEXT NOT NULL, start INTEGER NOT NULL, "end" INTEGER NOT NULL, exact TEXT NOT NULL,
  speaker TEXT NOT NULL, field TEXT NOT NULL, PRIMARY KEY (sequence, seq)) STRICT;
CREATE INDEX decision_targets_by_text ON decision_targets (text_hash);
