package com.acme.ids;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.UUID;

public final class Check {

    private Check() {}

    public static void run() {
        try (IdsDatabase db = IdsDatabase.open("jdbc:h2:mem:generated_ids")) {
            db.migrate();
            Seat seat = new Seat();
            seat.place = new Place("opera", 7);
            db.seats().insert(seat);
            Line line = new Line();
            line.receipt = 1;
            line.position = 2;
            line.seat = seat;
            db.lines().insert(line);
            User user = new User();
            user.id = UUID.randomUUID();
            user.badge = 5;
            db.users().insert(user);
            Profile profile = new Profile();
            profile.user = user;
            profile.motto = "why not";
            db.profiles().insert(profile);
            User lonely = new User();
            lonely.id = UUID.randomUUID();
            lonely.badge = 6;
            db.users().insert(lonely);

            assertThat(db.seats().existsById(new Place("opera", 7))).isTrue();
            assertThat(db.lines().getById(new Line.Key(1, 2)).seat).isNotNull();
            assertThat(db.lines().query().where(l -> l.seat().place().house.eq("opera")).count()).isEqualTo(1);
            assertThat(db.users().getByBadge(5).id).isEqualTo(user.id);
            assertThat(db.profiles().getById(user.id).motto).isEqualTo("why not");
            assertThat(db.profiles().query().where(p -> p.user().id.eq(user.id)).count()).isEqualTo(1);
            assertThat(db.profiles().query().where(p -> p.user().badge.lt(6)).count()).isEqualTo(1);
            assertThat(db.users().query().where(u -> u.profile().motto.contains("not")).count()).isEqualTo(1);
            assertThat(db.users().query().where(u -> u.profile().id.eq(user.id).or(u.badge.eq(6))).count())
                    .isEqualTo(2);
            assertThat(db.users().query().where(u -> u.profile().isNull()).single().badge).isEqualTo(6);
            assertThat(db.users().query().where(u -> u.profile().isNotNull()).single().badge).isEqualTo(5);
        }
    }
}
