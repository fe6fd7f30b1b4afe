-- cairn 20261121093000__drop_a_sequence h2 sha256:a7c8d8ee0790ea295b3061acbdd8ff53d30c9e077a2f80fdb6338f71591cbd8b
-- part 1 of 1, not transactional

drop sequence a_seq;
