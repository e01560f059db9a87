// SPDX-FileCopyrightText: Bewarje contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/support/fakevault.h"

#include "app/account/queuedanswer.h"

using namespace Qt::Literals::StringLiterals;

namespace bewarje::tests {

namespace {

class SilentCall : public Call
{
public:
    using Call::Call;
    void cancel() override { deleteLater(); }
};

} // namespace

PendingCall FakeVault::read(const QString &key, VaultHandler handler)
{
    calls.append("read "_L1 + key);
    if (readStatus != VaultStatus::Done)
        return answer({readStatus, {}, {}}, std::move(handler));
    const bool isThere = secrets.contains(key);
    return answer({isThere ? VaultStatus::Done : VaultStatus::NotFound, secrets.value(key), {}}, std::move(handler));
}

PendingCall FakeVault::write(const QString &key, const Secret &secret, VaultHandler handler)
{
    calls.append("write "_L1 + key);
    if (writeStatus == VaultStatus::Done)
        secrets.insert(key, secret);
    return answer({writeStatus, {}, {}}, std::move(handler));
}

PendingCall FakeVault::remove(const QString &key, VaultHandler handler)
{
    calls.append("remove "_L1 + key);
    if (removeStatus == VaultStatus::Done)
        secrets.remove(key);
    return answer({removeStatus, {}, {}}, std::move(handler));
}

PendingCall FakeVault::answer(const VaultAnswer &answer, VaultHandler handler)
{
    return isSilent ? PendingCall(new SilentCall(this)) : QueuedAnswer::of(answer, std::move(handler), this);
}

} // namespace bewarje::tests
