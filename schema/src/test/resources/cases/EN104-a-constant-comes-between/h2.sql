-- cairn 20261121093000__en104_a_constant_comes_between h2 sha256:a655e218486ae69fb7f8b0fec5ea3f1440263045b92c9c089e66a31a9d24db8c
-- part 1 of 1, not transactional

alter table book alter column state set data type enum ('LENT', 'MISSING', 'SHELVED');
