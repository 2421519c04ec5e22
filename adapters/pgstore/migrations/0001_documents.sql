-- The last revision of every document, and what a listing shows of it.
CREATE TABLE documents (
	kind       text COLLATE "C" NOT NULL,
	id         text COLLATE "C" NOT NULL,
	revision   bigint NOT NULL CHECK (revision > 0),
	written_at timestamptz NOT NULL,
	written_by text NOT NULL,
	deleted    boolean NOT NULL,
	name       text NOT NULL,
	content    jsonb, -- for queries; null when the document is deleted or cannot be jsonb
	PRIMARY KEY (kind, id)
);

-- Deleted documents stand in no listing, however many there are.
CREATE INDEX documents_listed ON documents (kind, id) WHERE NOT deleted;

-- Every revision, byte for byte as it was given.
CREATE TABLE revisions (
	kind       text COLLATE "C" NOT NULL,
	id         text COLLATE "C" NOT NULL,
	revision   bigint NOT NULL CHECK (revision > 0),
	written_at timestamptz NOT NULL,
	written_by text NOT NULL,
	data       text, -- null: the revision is a deletion
	PRIMARY KEY (kind, id, revision),
	FOREIGN KEY (kind, id) REFERENCES documents
);

-- jsonb holds less than JSON: no \u0000, and no number beyond numeric.
CREATE FUNCTION as_jsonb(data text) RETURNS jsonb
LANGUAGE plpgsql IMMUTABLE STRICT AS $$
BEGIN
	RETURN data::jsonb;
EXCEPTION WHEN data_exception THEN
	RETURN NULL;
END
$$;
