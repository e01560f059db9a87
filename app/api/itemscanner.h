// SPDX-FileCopyrightText: Bewarje contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QByteArray>
#include <QByteArrayView>

namespace bewarje {

/// Cuts the body of a list, as it comes, into what is items and what is not. The items are those of a
/// bare array or of the array named "results" in an object; everything else is the rest, in which the
/// items' array stays as an empty one.
class ItemScanner
{
public:
    struct Part
    {
        qsizetype size = 0;       ///< of the bytes given, from their start
        bool isItems = false;     ///< else rest
        qsizetype whole = 0;      ///< of items: up to here every item is whole; 0: none ends in this part
        qsizetype firstWhole = 0; ///< of items: the first item that ends here ends at this place
        bool endsItems = false;   ///< of items: the array ends after this part
    };

    /// The next part of `bytes`, which are not empty and begin where the last part ended.
    [[nodiscard]] Part next(QByteArrayView bytes);
    /// The document has begun and not ended.
    [[nodiscard]] bool isInside() const { return m_hasBegun && (m_depth > 0 || m_phase == Phase::Items); }

private:
    enum class Phase : quint8 { Before, Items, After };

    [[nodiscard]] qsizetype scanRest(QByteArrayView bytes);
    [[nodiscard]] bool stepRest(char c);
    [[nodiscard]] Part scanItems(QByteArrayView bytes);
    [[nodiscard]] quint64 escapedIn(quint64 backslashes, qsizetype size);
    void countDepth(const char *block, quint64 brackets, Part &part);
    void noteKeyByte(char c);

    Phase m_phase = Phase::Before;
    int m_depth = 0; ///< of the whole document; inside the items counted from their array
    bool m_isInString = false;
    bool m_isEscaped = false;
    bool m_hasBegun = false;
    QByteArray m_key; ///< the string that came last at depth one, as far as it matters
    bool m_isResults = false;
    int m_depthAround = 0;
};

} // namespace bewarje
