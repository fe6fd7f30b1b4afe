-- cairn 20261121093000__lk117_a_text_crosses_255_bytes mysql sha256:d8a0910538a90d38fbe5b751cf238ed3fd930f7d30ac3bd877c6afac2dc4e200
-- part 1 of 1, not transactional

-- LK117 warning: from varchar(50) to varchar(100), column title is stored in another way (up to 255 bytes, which are 63 characters, a length takes one byte, then two; and a shorter text is checked): the server copies all of book, and nobody can write to it meanwhile.
-- Remedy: a length on the same side costs nothing: up to 63, or 64 and more; else deploy while nobody writes.
alter table book modify column title varchar(100);
