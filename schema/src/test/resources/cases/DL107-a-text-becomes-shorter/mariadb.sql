-- cairn 20261121093000__dl107_a_text_becomes_shorter mariadb sha256:445455da13ace219ffc1aa6a8ecffd4a2c8f978c65e902d05d6cc272006259f6
-- part 1 of 1, not transactional

-- DL107 warning: column name of author holds less than before: the migration fails on a value of more than 80 characters.
-- Remedy: look for such values before, or keep the type and add a new column.
-- Guard: select count(*) from author where char_length(name) > 80
-- LK117 warning: from varchar(200) to varchar(80), column name is stored in another way (up to 255 bytes, which are 63 characters, a length takes one byte, then two; and a shorter text is checked): the server copies all of author, and nobody can write to it meanwhile.
-- Remedy: a length on the same side costs nothing: up to 63, or 64 and more; else deploy while nobody writes.
alter table author modify column name varchar(80);
