-- cairn 20261121093000__add_constants_to_a_named_type postgresql sha256:80330336c36539aa8b73d272fd0292056e5807f7ae988b4d3320687edaaa9837
-- part 1 of 1, transactional

alter type Status add value 'OPEN' before 'PAID';
alter type Status add value 'CANCELLED' before 'NEW';
