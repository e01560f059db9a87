// SPDX-FileCopyrightText: Bewarje contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QHeaderView>

namespace bewarje {

/// The titles above a table's columns: each above its cells at the same side, mirrored where they are.
class TableHeader : public QHeaderView
{
    Q_OBJECT

public:
    static constexpr int LeastPadding = 4;

    explicit TableHeader(QWidget *parent);

    /// Between a section's edges and its text, in pixels; of the cells below, too.
    [[nodiscard]] int padding() const { return m_padding; }
    void setPadding(int padding);

protected:
    void paintSection(QPainter *painter, const QRect &rect, int logicalIndex) const override;
    [[nodiscard]] QSize sectionSizeFromContents(int logicalIndex) const override;

private:
    int m_padding = LeastPadding;
};

} // namespace bewarje
