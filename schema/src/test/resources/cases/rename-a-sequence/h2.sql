-- cairn 20261121093000__rename_a_sequence h2 sha256:584188ae0d190f575c4718da3a5c861376f67921b780171eef3be9ab7b0b0d89
-- part 1 of 1, not transactional

create sequence b_seq start with 1 restart with (next value for a_seq) increment by 50;
drop sequence a_seq;
