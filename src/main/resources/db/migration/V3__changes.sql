-- What a set of reports can take over from the one before: each row knows when it last changed, each set what it knew.

CREATE SEQUENCE change_number CACHE 1000;

ALTER TABLE source_file ADD COLUMN changed BIGINT
    DEFAULT NEXT VALUE FOR change_number ON UPDATE NEXT VALUE FOR change_number NOT NULL;
CREATE INDEX source_file_changed ON source_file (changed);
COMMENT ON COLUMN source_file.changed IS 'Number of the row''s last change; those of later changes are greater';

ALTER TABLE article ADD COLUMN changed BIGINT
    DEFAULT NEXT VALUE FOR change_number ON UPDATE NEXT VALUE FOR change_number NOT NULL;
CREATE INDEX article_changed ON article (changed);
COMMENT ON COLUMN article.changed IS 'Number of the last change of the row or of its claims; those of later changes are greater';

CREATE TABLE edition (
    mark            VARCHAR(36) PRIMARY KEY,
    changed         BIGINT NOT NULL
);
COMMENT ON TABLE edition IS 'The last sets of reports that were written of this archive';
COMMENT ON COLUMN edition.mark IS 'What the set carries; no other archive, and no copy of this one put back in its place, has given it out';
COMMENT ON COLUMN edition.changed IS 'Number of the last change that is in the set';
