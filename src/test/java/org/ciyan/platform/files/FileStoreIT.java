package org.ciyan.platform.files;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.sql.SQLException;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.ThreadLocalRandom;
import java.util.concurrent.atomic.AtomicInteger;

import jakarta.inject.Inject;

import org.ciyan.AtOnce;
import org.ciyan.InTheContainer;
import org.ciyan.audit.SelfAudit;
import org.ciyan.platform.Sha256;
import org.ciyan.platform.Tables;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@InTheContainer
class FileStoreIT {

    @Inject FileStore store;
    @Inject SelfAudit audit;
    @Inject Tables tables;

    @ParameterizedTest(name = "{0} bytes")
    @ValueSource(ints = {0, 1, FileStore.PIECE - 1, FileStore.PIECE, FileStore.PIECE + 1, 3 * FileStore.PIECE + 7})
    void whatIsKeptComesBackByteForByte(int size) {
        var bytes = random(size);
        var file = store.keep(Content.of(bytes));

        assertThat(file).isEqualTo(new StoredFile(Sha256.of(bytes), size));
        assertThat(whole(file)).isEqualTo(bytes);
        if (size > FileStore.PIECE) {
            int from = FileStore.PIECE - 1;
            assertThat(store.piece(file.sha256(), from, size)).as("what is left of one piece")
                    .isEqualTo(Arrays.copyOfRange(bytes, from, from + 1));
            assertThat(store.piece(file.sha256(), from + 1L, from + 2L)).isEqualTo(new byte[] {bytes[from + 1]});
        }
    }

    @Test
    void theSameContentIsKeptOnceHoweverManyKeepItAtOnce() throws Exception {
        AtOnce.rounds(() -> {
            var bytes = random(FileStore.PIECE + 1);
            assertThat(AtOnce.times(4, () -> store.keep(Content.of(bytes)))).containsOnly(
                    new StoredFile(Sha256.of(bytes), bytes.length));
            assertThat(tables.number("select count(*) from stored_file_piece where sha256 = ?", Sha256.of(bytes)))
                    .isEqualTo(2);
        });
    }

    @Test
    void whatChangesWhileItIsKeptIsRefusedAndNothingOfItStays() throws SQLException {
        var first = UUID.randomUUID().toString().getBytes(UTF_8);
        var opened = new AtomicInteger();
        Content changing = () -> new ByteArrayInputStream(opened.getAndIncrement() == 0 ? first : random(40));

        assertThatThrownBy(() -> store.keep(changing)).isInstanceOf(IllegalStateException.class);
        assertThat(tables.number("select count(*) from stored_file where sha256 = ?", Sha256.of(first))).isZero();
        assertThatThrownBy(() -> store.keep(() -> {
            throw new IOException("gone");
        })).isInstanceOf(UncheckedIOException.class);
    }

    @Test
    void theSelfAuditFindsAFileWhoseBytesWereChanged() throws SQLException {
        var bytes = random(FileStore.PIECE + 9);
        var file = store.keep(Content.of(bytes));
        assertThat(differences(file)).isEmpty();

        tables.updateAsOwner("update stored_file_piece set bytes = 'x' where sha256 = ? and number = 1",
                file.sha256());
        assertThat(differences(file)).singleElement().asString()
                .startsWith(bytes.length + " B " + file.sha256().substring(0, 12) + " -> " + (FileStore.PIECE + 1));
        tables.updateAsOwner("delete from stored_file_piece where sha256 = ?", file.sha256());
        assertThat(differences(file)).singleElement().asString().contains(" -> 0 B ");
        tables.updateAsOwner("delete from stored_file where sha256 = ?", file.sha256());
        assertThatThrownBy(() -> tables.update("delete from stored_file")).hasMessageContaining("denied");
    }

    private List<String> differences(StoredFile file) {
        var run = audit.run();
        assertThat(run.getChecks()).contains("stored-files");
        return audit.differences(run).stream().filter(found -> found.getPlace().equals(file.sha256()))
                .map(found -> found.getKept() + " -> " + found.getDerived()).toList();
    }

    private byte[] whole(StoredFile file) {
        var out = new ByteArrayOutputStream();
        store.write(file, out);
        return out.toByteArray();
    }

    private static byte[] random(int size) {
        var bytes = new byte[size];
        ThreadLocalRandom.current().nextBytes(bytes);
        return bytes;
    }
}
