-- cairn 20261121093000__cb107_not_a_longer_text h2 sha256:b19550ddcd6b536b9ce279df85cf9126ea452e5ec4fe2c25de614a3cfc339e10
-- part 1 of 1, not transactional

alter table author alter column code set data type varchar(20);
