-- cairn 20261121093000__lk110_not_online sqlite sha256:fda91f70b149fc4823e0acfc174693ebeffc079f5a750c5f13d7afcee95fc996
-- part 1 of 1, transactional

alter table author add column lot float default 0;
