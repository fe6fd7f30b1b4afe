-- cairn 20261121093000__lk110_not_online mysql sha256:b29b958265afa3c050796b5519a2136d86003afc1e34e2a980e0cbad403d2219
-- part 1 of 1, not transactional

alter table author add column lot float(53) default 0;
