-- cairn 20261121093000__create_a_sequence mysql sha256:556efac4a7e17871fbf6db3fa6f118831eb8fe985794eb63b63f472972199484
-- part 1 of 1, not transactional

create table a_seq (
    next_val bigint
) engine=InnoDB;
insert into a_seq (next_val) values (1);
