-- cairn 20261121093000__df105_not_a_key_that_gains_a_column sqlite sha256:b97d8c213d9c68b1a0b00c0737cf8b5027231653a65ff86538e5b1447da4f915
-- part 1 of 1, transactional

drop index uk_author;

create unique index uk_author on author (tenant, email);
