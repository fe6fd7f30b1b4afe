-- cairn 20261121093000__en104_not_where_it_comes_last h2 sha256:6b684ada96aa375c247a8ca94156604ec058d0eba1e738a7187e1dcd241db8bd
-- part 1 of 1, not transactional

alter table book alter column state set data type enum ('LENT', 'SHELVED', 'SOLD');
