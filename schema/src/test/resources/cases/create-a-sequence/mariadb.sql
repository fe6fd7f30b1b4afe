-- cairn 20261121093000__create_a_sequence mariadb sha256:ee541caa339a36cb9a56eb1d7751bb4a24d4f5715a06a268d463b5409efcdb55
-- part 1 of 1, not transactional

create sequence a_seq start with 1 increment by 50 nocache;
