-- cairn 20261121093000__en101_not_when_one_is_added postgresql sha256:433de59854026aee7d1028d71b62c12230c47ad0b67130653228ed1d7fba1ba2
-- part 1 of 1, transactional

alter type Genre add value if not exists 'POETRY';
