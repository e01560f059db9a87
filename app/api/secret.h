// SPDX-FileCopyrightText: Bewarje contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QByteArray>
#include <QDebug>
#include <QString>

#include <optional>
#include <utility>

namespace bewarje {

/// An API token. It cannot be printed, compared to text or turned into a QString by accident.
class Secret
{
public:
    Secret() = default;
    Secret(const Secret &) = default;
    Secret(Secret &&) = default;
    Secret &operator=(const Secret &other);
    Secret &operator=(Secret &&other) noexcept;
    ~Secret() { wipe(); }

    /// What a person typed or pasted: trimmed, then nothing unless it is 1 to 4096 bytes of 0x21 to
    /// 0x7E (anything else could become a second header).
    [[nodiscard]] static std::optional<Secret> fromInput(const QString &text);
    /// What the vault held; the same rules.
    [[nodiscard]] static std::optional<Secret> fromStored(const QByteArray &bytes);

    [[nodiscard]] bool isEmpty() const { return m_bytes.isEmpty(); }
    /// False: worth a warning, never a refusal. The provider's tokens begin with "vps_".
    [[nodiscard]] bool looksLikeToken() const { return m_bytes.startsWith("vps_"); }
    /// For the Authorization header and the vault only.
    [[nodiscard]] const QByteArray &bytes() const { return m_bytes; }
    /// `text` with every occurrence of the token replaced by "[token]".
    [[nodiscard]] QString redact(QString text) const;

private:
    explicit Secret(QByteArray bytes) : m_bytes(std::move(bytes)) {}
    /// Overwrites the bytes where no other copy shares them: the last one out does it.
    void wipe();

    QByteArray m_bytes;
};

QDebug operator<<(QDebug, const Secret &) = delete;

} // namespace bewarje
