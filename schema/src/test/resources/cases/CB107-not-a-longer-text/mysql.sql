-- cairn 20261121093000__cb107_not_a_longer_text mysql sha256:da9621776b4ed5f8e3d4612cd9ee3246c772309f230e1f0ceffba5b65936a982
-- part 1 of 1, not transactional

alter table author modify column code varchar(20);
