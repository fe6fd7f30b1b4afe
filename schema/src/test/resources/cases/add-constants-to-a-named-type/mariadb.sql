-- cairn 20261121093000__add_constants_to_a_named_type mariadb sha256:52caf11f036363569abb76832f432a16eb6b97abbc45a7f115d9b587c34b7efd
-- part 1 of 1, not transactional

-- EN104 warning: the constants of column s are stored by their number in the order of the alphabet, and some get another: the server copies all of a, and nobody can write to it meanwhile.
-- Remedy: a constant that comes last in the alphabet costs nothing; @JdbcTypeCode(SqlTypes.VARCHAR) stores names as text; else deploy while nobody writes.
alter table a modify column s enum ('CANCELLED','NEW','OPEN','PAID') not null default 'NEW';
