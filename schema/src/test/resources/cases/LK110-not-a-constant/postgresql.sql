-- cairn 20261121093000__lk110_not_a_constant postgresql sha256:1580f3e3efc0c30e4fba16787dce77aece77a730a7f948c5d31b24e711385daf
-- part 1 of 1, transactional

alter table author add column lot float(53) default 0;
