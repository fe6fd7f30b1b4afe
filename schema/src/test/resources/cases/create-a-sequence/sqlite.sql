-- cairn 20261121093000__create_a_sequence sqlite sha256:3962bd5fed54583ac9fd0d93b91f6f7546c179e3da51f8ad9460954ccff57fc0
-- part 1 of 1, transactional

create table a_seq (next_val bigint);
insert into a_seq values (1);
