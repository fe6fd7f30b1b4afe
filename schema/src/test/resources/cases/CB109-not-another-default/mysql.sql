-- cairn 20261121093000__cb109_not_another_default mysql sha256:f0bd374b794b23f7acec55bc24274e70ddc33ffaec4976e7a8f6723b9eb24155
-- part 1 of 1, not transactional

alter table author modify column country varchar(50) default 'BE';
