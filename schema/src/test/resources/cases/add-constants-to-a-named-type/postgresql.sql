-- cairn 20261121093000__add_constants_to_a_named_type postgresql sha256:82d73c999a8431ffe8a410cb1a74f215f31944574aec4a103b9ba436a8424d90
-- part 1 of 1, transactional

alter type Status add value if not exists 'OPEN' before 'PAID';
alter type Status add value if not exists 'CANCELLED' before 'NEW';
