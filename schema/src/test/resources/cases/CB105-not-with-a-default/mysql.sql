-- cairn 20261121093000__cb105_not_with_a_default mysql sha256:f29e4f9e7fad06e31fba536a47e93647b122b3b37707457e2d98b26c16945c99
-- part 1 of 1, not transactional

alter table author add column email varchar(50) not null default 'none';
