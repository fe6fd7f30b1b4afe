-- cairn 20261121093000__alter_a_sequence h2 sha256:6adbdda7c90db1dd8d3b43deb210d0f7d55edef108fdd111be082262fbc46ee7
-- part 1 of 1, not transactional

alter sequence a_seq start with 100 increment by 10;
