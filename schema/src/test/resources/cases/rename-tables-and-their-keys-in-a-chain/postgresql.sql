-- cairn 20261121093000__rename_tables_and_their_keys_in_a_chain postgresql sha256:bca46956dfddf39884fe4f3ba34f643a24dcf5d13eff848d27b574376aca949d
-- part 1 of 1, transactional

-- CB101 warning: table book_tag is renamed to tag: programs of the old version that still run do not find it.
-- Remedy: stop them before the migration, or keep the name with @Table(name = "book_tag").
alter table book_tag rename to tag;

-- CB101 warning: table author is renamed to book_tag: programs of the old version that still run do not find it.
-- Remedy: stop them before the migration, or keep the name with @Table(name = "author").
alter table author rename to book_tag;

alter table tag rename constraint pk_book_tag to pk_tag;

alter table book_tag rename constraint pk_author to pk_book_tag;
