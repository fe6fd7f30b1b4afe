-- cairn 20261121093000__rename_a_sequence mariadb sha256:c4230ba682180b8f2554f146e4a79b908bd8d6376e00eefc782ed373fdd4b3bf
-- part 1 of 1, not transactional

rename table a_seq to b_seq;
