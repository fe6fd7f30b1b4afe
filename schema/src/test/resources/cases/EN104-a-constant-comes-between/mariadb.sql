-- cairn 20261121093000__en104_a_constant_comes_between mariadb sha256:4a5f67a6cb51693ee1055dc4fca2a824ae9588ac913431653297b19d279e3f8f
-- part 1 of 1, not transactional

-- EN104 warning: the constants of column state are stored by their number in the order of the alphabet, and some get another: the server copies all of book, and nobody can write to it meanwhile.
-- Remedy: a constant that comes last in the alphabet costs nothing; @JdbcTypeCode(SqlTypes.VARCHAR) stores names as text; else deploy while nobody writes.
alter table book modify column state enum ('LENT','MISSING','SHELVED');
